#!/bin/bash
cloud-init-per instance join /etc/eks/bootstrap.sh prod
