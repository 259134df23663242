#!/bin/bash
hash -p /etc/eks/bootstrap.sh true
env true
