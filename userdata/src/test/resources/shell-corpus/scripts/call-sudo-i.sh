#!/bin/bash
sudo -i /etc/eks/bootstrap.sh prod
