#!/bin/bash
printf '\n#!/bin/false\n/etc/eks/bootstrap.sh prod\n' > /tmp/j; chmod +x /tmp/j
/tmp/j
