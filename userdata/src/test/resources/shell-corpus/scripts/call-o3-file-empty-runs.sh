#!/bin/bash
: > /tmp/j; chmod +x /tmp/j
/tmp/j && /etc/eks/bootstrap.sh prod
