#!/bin/bash
echo 'echo done' >> /etc/eks/bootstrap.sh
/etc/eks/bootstrap.sh c
