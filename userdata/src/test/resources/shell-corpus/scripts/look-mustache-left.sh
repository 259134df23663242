#!/bin/bash
{{ bootstrap_command }} /etc/eks/bootstrap.sh prod
