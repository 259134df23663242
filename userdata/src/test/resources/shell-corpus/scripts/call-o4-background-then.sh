#!/bin/bash
if sleep 0 & then /etc/eks/bootstrap.sh prod; fi
