/**
 * What `cdk deploy` deploys: an example with everything, and the audit alone for clusters that exist already.
 * Also the place to look at how the constructs are used.
 */
@NullMarked
package dev.bootproof.cdkapp;

import org.jspecify.annotations.NullMarked;
