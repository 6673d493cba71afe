#!/bin/sh
# Monday morning, by hand: who is new in this week's export, and what is there to do?
# Needs the jar: build it with "mvn -B package" or set WARMLIST_JAR.
set -eu
cd "$(dirname "$0")"
out=${1:-out}
mkdir -p "$out"
warmlist() { java -jar "${WARMLIST_JAR:-../target/warmlist.jar}" "$@"; }

# Filters among filters: connections who are not in the CRM yet, with what is known about them.
warmlist dedupe lists/Connections.csv --against lists/crm-export.csv \
  --do-not-contact never.csv -q |
  warmlist tag - --playbook playbook.yaml --where '-tag:no-name' -q >"$out/new-people.csv"

# The plan for everybody. Status 1 would mean: pairs wait for a look.
warmlist plan lists/*.csv --region DE --playbook playbook.yaml --do-not-contact never.csv -o "$out/plan"
