/**
 * The whole story on a local AWS: a legacy fleet, a real {@code cdk deploy}, the deployed audit and the command line.
 * No account is touched; everything that is started is stopped.
 */
@NullMarked
package dev.bootproof.cli.demo;

import org.jspecify.annotations.NullMarked;
