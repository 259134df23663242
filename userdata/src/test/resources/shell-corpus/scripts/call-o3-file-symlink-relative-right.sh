#!/bin/bash
ln -s ../etc/eks/bootstrap.sh /tmp/j
/tmp/j prod
