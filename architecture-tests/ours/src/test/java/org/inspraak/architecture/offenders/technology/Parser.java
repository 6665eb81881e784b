package org.inspraak.architecture.offenders.technology;

import com.fasterxml.jackson.databind.ObjectMapper;

/** An activity that reads JSON. */
record Parser(ObjectMapper json) {}
