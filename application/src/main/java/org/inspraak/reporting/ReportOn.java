package org.inspraak.reporting;

import jakarta.validation.constraints.NotNull;

/** Which survey to report on. */
public record ReportOn(@NotNull String controller, @NotNull String survey) {}
