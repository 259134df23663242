#!/bin/bash
bash -s prod < /etc/eks/bootstrap.sh
