package org.inspraak.informing;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Which notice to read.
 *
 * @param language the BCP 47 tag of the language that the reader would like
 */
public record ReadNotice(
        @NotNull String controller,
        @Min(1) int version,
        @NotNull String language) {}
