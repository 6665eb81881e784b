package org.inspraak.designing;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Set;
import org.inspraak.purpose.Purpose;
import org.inspraak.respondent.Category;

/**
 * A version of what people are told.
 *
 * @param text by BCP 47 tag
 * @param properties the names of the declared properties
 */
public record PublishNotice(
        @NotNull String controller,
        @Min(1) int version,
        @NotEmpty @Size(max = 40) Map<@NotNull String, @NotNull @Size(max = 50_000) String> text,
        @NotEmpty Set<@NotNull Purpose> purposes,
        @NotNull Set<@NotNull Category> categories,
        @NotNull @Size(max = 50) Set<@NotNull String> properties) {}
