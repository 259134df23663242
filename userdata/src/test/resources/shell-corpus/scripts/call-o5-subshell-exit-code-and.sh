#!/bin/bash
(exit 3) || (exit 0) && /etc/eks/bootstrap.sh prod
