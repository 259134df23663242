#!/bin/bash
chmod 755 /etc/eks/bootstrap.sh
