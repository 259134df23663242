#!/bin/bash
bash -n /etc/eks/bootstrap.sh && echo fine
