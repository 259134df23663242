#!/bin/bash
cd() { :; }; cd /etc/eks; ./bootstrap.sh c
