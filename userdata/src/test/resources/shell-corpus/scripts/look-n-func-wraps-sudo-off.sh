#!/bin/bash
sudo() { :; }; sudo /etc/eks/bootstrap.sh c
