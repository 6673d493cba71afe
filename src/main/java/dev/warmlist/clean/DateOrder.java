package dev.warmlist.clean;

/** In which order a column writes the parts of its all-numeric dates. */
public enum DateOrder {
  DMY,
  MDY,
  YMD
}
