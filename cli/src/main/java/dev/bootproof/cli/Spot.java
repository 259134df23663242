package dev.bootproof.cli;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a finding stands in a document.
 *
 * @param line in the file, from 1; empty where the part does not stand in it as it is read: encoded, or packed
 * @param column in that line, from 1; empty where what runs is made of the part, as of the items of a cloud-config
 * @param excerpt the part's line; empty where nothing of it may be shown
 */
record Spot(OptionalInt line, OptionalInt column, Optional<Excerpt> excerpt) {
    /**
     * A line of which everything is masked but what the finding tells itself.
     *
     * @param from where that begins, from 0
     * @param length how far it goes
     */
    record Excerpt(String text, int from, int length) {}
}
