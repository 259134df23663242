#!/bin/bash
export PATH=$PATH:/etc/eks
bootstrap.sh prod
