#!/bin/bash
install -m 0755 /etc/eks/bootstrap.sh /usr/local/bin/join && join x
