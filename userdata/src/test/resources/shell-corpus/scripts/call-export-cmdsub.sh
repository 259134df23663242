#!/bin/bash
export OUT=$(/etc/eks/bootstrap.sh prod)
