package dev.warmlist.match;

/** Names the blocks in which a row is to be compared with the others. */
@FunctionalInterface
interface BlockingRule {

  /** Hands out the hash of each of a row's blocks; rows in one block become candidates. */
  void blocks(int row, Blocks out);

  /** Takes the blocks of one row. */
  interface Blocks {
    /**
     * Puts the row into a block.
     *
     * @param block a hash of what the block has in common
     * @param part a hash by which the block is split when it is large
     */
    void put(long block, long part);
  }
}
