#!/bin/bash
(exit 0; false) && /etc/eks/bootstrap.sh prod
