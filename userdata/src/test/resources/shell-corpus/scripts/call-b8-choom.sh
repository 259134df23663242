#!/bin/bash
choom -n 100 -- /etc/eks/bootstrap.sh c1
