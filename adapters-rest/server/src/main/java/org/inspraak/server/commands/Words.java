package org.inspraak.server.commands;

import org.inspraak.controller.ControllerId;
import org.inspraak.rest.routing.Role;
import org.inspraak.server.settings.OperatorLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How words on the command line become values. */
final class Words {

    private Words() {}

    /** A role as it is configured, {@code privacy-officer}. */
    static final class ARole implements ITypeConverter<Role> {
        @Override
        public Role convert(String word) {
            try {
                return OperatorLine.role(word);
            } catch (IllegalArgumentException none) {
                throw new TypeConversionException("there is no such role");
            }
        }
    }

    /** A controller's id. */
    static final class AController implements ITypeConverter<ControllerId> {
        @Override
        public ControllerId convert(String word) {
            try {
                return new ControllerId(word);
            } catch (IllegalArgumentException refused) {
                throw new TypeConversionException(String.valueOf(refused.getMessage()));
            }
        }
    }
}
