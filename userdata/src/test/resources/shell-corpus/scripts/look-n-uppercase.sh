#!/bin/bash
/etc/EKS/bootstrap.sh c
