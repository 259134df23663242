#!/bin/bash
export V=$(/etc/eks/bootstrap.sh c)
