#!/bin/bash
nice -5 /etc/eks/bootstrap.sh prod
