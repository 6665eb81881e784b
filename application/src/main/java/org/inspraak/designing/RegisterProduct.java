package org.inspraak.designing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/** A product of a controller, and the web origins from which its pages may call. */
public record RegisterProduct(
        @NotNull String controller,
        @NotNull String product,
        @NotBlank @Size(max = 200) String name,
        @NotNull @Size(max = 20) Set<@NotNull String> origins) {}
