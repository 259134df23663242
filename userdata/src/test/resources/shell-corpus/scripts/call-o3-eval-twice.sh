#!/bin/bash
a=/etc/eks/bootstrap.sh
b='$a'
c='$b'
eval eval $c prod
