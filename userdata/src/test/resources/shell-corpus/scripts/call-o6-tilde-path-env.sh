#!/bin/bash
HOME=/etc/eks
PATH="~:$PATH"
bootstrap.sh prod
