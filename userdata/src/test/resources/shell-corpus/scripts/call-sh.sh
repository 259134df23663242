#!/bin/bash
sh /etc/eks/bootstrap.sh prod
