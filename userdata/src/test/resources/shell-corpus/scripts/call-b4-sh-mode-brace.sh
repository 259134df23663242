#!/bin/bash
sh -c '/etc/eks/{bootstrap,}.sh prod'
