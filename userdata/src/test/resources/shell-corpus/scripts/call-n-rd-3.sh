#!/bin/bash
mkdir /opt/a; rmdir /opt/a && mkdir /opt/a && /etc/eks/bootstrap.sh c
