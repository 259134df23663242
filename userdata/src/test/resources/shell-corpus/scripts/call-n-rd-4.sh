#!/bin/bash
rmdir /etc/eks; /etc/eks/bootstrap.sh c
