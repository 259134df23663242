#!/bin/bash
export PATH=$PATH:/etc/eks
sh bootstrap.sh c
