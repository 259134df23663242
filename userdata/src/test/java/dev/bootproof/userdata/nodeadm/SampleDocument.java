package dev.bootproof.userdata.nodeadm;

/** A document that nodeadm takes, and what it is made of. */
final class SampleDocument {
    static final String CONFIG = "apiVersion: node.eks.aws/v1alpha1\nkind: NodeConfig\nspec:\n  cluster:\n"
            + "    name: prod\n    apiServerEndpoint: https://example.com\n    certificateAuthority: Q0E=\n"
            + "    cidr: 10.100.0.0/16\n";
    static final String TOP = "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"B\"\n\n";
    static final String NODE = "Content-Type: application/node.eks.aws\n\n";
    static final String SHELL = "Content-Type: text/x-shellscript\n\n#!/bin/bash\necho hi\n";
    static final String GOOD = TOP + "--B\n" + SHELL + "--B\n" + NODE + CONFIG + "--B--\n";

    private SampleDocument() {}
}
