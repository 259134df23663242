/**
 * What does nodeadm make of a document? The typed NodeConfig and its YAML.
 * Source of the facts: amazon-eks-ami, `nodeadm/api/v1alpha1` and `nodeadm/internal/configprovider`.
 */
@NullMarked
package dev.bootproof.userdata.nodeadm;

import org.jspecify.annotations.NullMarked;
