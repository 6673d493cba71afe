package dev.warmlist.clean;

/** In which order a column writes the parts of its all-numeric dates. */
public enum DateOrder {
  DMY,
  MDY,
  YMD,
  /** Nothing tells the order: a date that has one reading only is read, any other stays unread. */
  UNKNOWN
}
