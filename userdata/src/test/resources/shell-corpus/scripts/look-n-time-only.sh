#!/bin/bash
time; echo /etc/eks/bootstrap.sh
