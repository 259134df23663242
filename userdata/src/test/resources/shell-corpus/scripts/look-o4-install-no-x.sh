#!/bin/bash
install -m 644 /etc/eks/bootstrap.sh /tmp/j
/tmp/j prod
