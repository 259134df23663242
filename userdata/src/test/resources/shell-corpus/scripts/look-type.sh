#!/bin/bash
type /etc/eks/bootstrap.sh
which /etc/eks/bootstrap.sh
hash -t /etc/eks/bootstrap.sh
