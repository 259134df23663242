#!/bin/bash
B=/etc/eks/bootstrap.sh eval '$B c'
