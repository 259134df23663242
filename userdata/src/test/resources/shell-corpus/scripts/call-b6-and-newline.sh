#!/bin/bash
true &&

# a comment

/etc/eks/bootstrap.sh prod
