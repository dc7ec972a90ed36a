/**
 * The command line: arguments, exit codes, standard error; start with {@link io.github.readoutdiff.cli.Main}.
 */
@NullMarked
package io.github.readoutdiff.cli;

import org.jspecify.annotations.NullMarked;
