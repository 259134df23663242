#!/bin/bash
ready() { return 1; }
ready && /etc/eks/bootstrap.sh prod
