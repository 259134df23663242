#!/bin/bash
echo "wow!" && /etc/eks/bootstrap.sh !!
