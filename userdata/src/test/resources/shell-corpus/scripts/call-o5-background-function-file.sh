#!/bin/bash
gen() { echo '/etc/eks/bootstrap.sh prod' > /tmp/j; }
gen & wait
sh /tmp/j
