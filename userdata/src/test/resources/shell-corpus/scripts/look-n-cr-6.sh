#!/bin/bash
install -m 600 /etc/eks/bootstrap.sh /tmp/a; /tmp/a c
